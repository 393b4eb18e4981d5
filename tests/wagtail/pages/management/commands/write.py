"""Writes a page and says its address."""

import json

from django.core.management.base import BaseCommand
from wagtail.models import Site

from pages.models import TextPage


class Command(BaseCommand):
    """Its arguments are a title, and the blocks as they are stored."""

    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("title")
        parser.add_argument("blocks")

    def handle(self, *args, title, blocks, **options):
        home = Site.objects.get(is_default_site=True).root_page
        page = TextPage(title=title, body=json.loads(blocks))
        home.add_child(instance=page)
        self.stdout.write(page.get_url())
