"""Where the files of the guide are, and what is read when the questions cannot come."""

from functools import cache
from pathlib import Path

from django.templatetags.static import static

from .options import of_the_site

#: The files that came with this package.
OWN = Path(__file__).parent / "static" / "steunwijzer"

#: The folder as the texts of the release name it.
IN_TEXTS = "/steunwijzer/"


def folder():
    """The address of the folder with the files: what the site chose, or those of this package."""
    chosen = of_the_site().get("folder", "")
    address = chosen.strip() if isinstance(chosen, str) else ""
    # Names in it stay as they are: the script looks for its files by name.
    address = address or static("steunwijzer/")
    return address if address.endswith("/") else address + "/"


@cache
def _as_released(lang):
    """What the release says in a language that is not Dutch, and in Dutch for every other."""
    for place in (OWN / lang, OWN):
        text = place / "terugval.html"
        if text.is_file():
            return text.read_text("utf-8")
    return ""


def fallback(lang):
    """What is read until the questions are there, and when they cannot come. Its words come with the release."""
    return _as_released("" if lang == "nl" else lang).replace(
        f'"{IN_TEXTS}', f'"{folder()}'
    )
