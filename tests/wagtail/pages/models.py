"""A page as a web team has it."""

from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from steunwijzer.blocks import SteunwijzerBlock


class TextPage(Page):
    """Paragraphs, and the guide."""

    body = StreamField(
        [("paragraph", blocks.RichTextBlock()), ("steunwijzer", SteunwijzerBlock())],
        blank=True,
    )
    content_panels = [*Page.content_panels, FieldPanel("body")]
