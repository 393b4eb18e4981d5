"""Makes the people of the site."""

from django.contrib.auth.models import Group, User
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """An editor, who may publish and may not write HTML."""

    help = __doc__

    def handle(self, *args, **options):
        editor = User.objects.create_user("redacteur", password="wachtwoord")
        editor.groups.add(Group.objects.get(name="Editors"), Group.objects.get(name="Moderators"))
