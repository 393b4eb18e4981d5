"""The block. The server writes what it shows, so nobody has to be allowed to write HTML, and what is stored in
a page is only what was chosen."""

from django.utils.safestring import mark_safe
from wagtail import blocks

from . import files
from .options import START, attributes, options_of_a_page


def _field(option):
    """The field in which an author chooses one option."""
    words = {"label": option["label"], "help_text": option["hint"], "required": False}
    if "values" in option:
        choices = [tuple(value) for value in option["values"]]
        return blocks.ChoiceBlock(choices=choices, **words)
    return blocks.RegexBlock(
        regex=START,
        error_messages={"invalid": option["hint"]},
        **words,
    )


class SteunwijzerBlock(blocks.StructBlock):
    """The guide on a page, with what an author may choose about it."""

    def __init__(self, local_blocks=(), **kwargs):
        # A name may hold a hyphen; one of a block is a word of Python.
        fields = [
            (name.replace("-", "_"), _field(option))
            for name, option in options_of_a_page().items()
        ]
        super().__init__([*fields, *local_blocks], **kwargs)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        chosen = {name.replace("_", "-"): choice for name, choice in value.items()}
        known = attributes(chosen)
        context["attributes"] = known
        context["folder"] = files.folder()
        # Written by the release, not by an author.
        context["fallback"] = mark_safe(files.fallback(known["lang"]))
        return context

    class Meta:
        icon = "help"
        label = "Steunwijzer"
        template = "steunwijzer/block.html"
