"""The addresses of the site."""

from django.urls import include, path
from wagtail import urls as of_visitors
from wagtail.admin import urls as of_editors

urlpatterns = [
    path("admin/", include(of_editors)),
    path("", include(of_visitors)),
]
