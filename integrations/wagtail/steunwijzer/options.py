"""What can be chosen: the table of the release (`options.json`), and what this site chose of it."""

import json
import re
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings

#: The setting of Django in which a site chooses: a dictionary with options by name, and `folder`.
SETTING = "STEUNWIJZER"

#: Options that are chosen for the whole site, by whoever may change its settings. `inline` puts the guide
#: where other scripts of the page can look, and a partner file brings telephone numbers: not for every
#: author.
FOR_THE_SITE = ("mode", "partner")

#: A word, or a page below one: `naaste`, `hulp/huisarts`. The guide says in the console which it knows.
START = re.compile(r"^[a-z][a-z_-]*(/[a-z0-9_-]+)?\Z")


@cache
def options():
    """Every option, by name: `label`, `hint`, and `values` (each with its label) or `starts`."""
    table = json.loads(Path(__file__).with_name("options.json").read_text("utf-8"))
    return {option["name"]: option for option in table}


def options_of_a_page():
    """The options that an author chooses for one block."""
    return {
        name: option
        for name, option in options().items()
        if name not in FOR_THE_SITE
    }


def of_the_site():
    """What was chosen for the whole site."""
    chosen = getattr(settings, SETTING, None)
    return chosen if isinstance(chosen, dict) else {}


def accepted(name, value):
    """The value as it may be printed; empty when it is none of this option."""
    option = options().get(name)
    value = value.strip() if isinstance(value, str) else ""
    if option is None or not value:
        return ""
    if "values" in option:
        return value if value in [known for known, _ in option["values"]] else ""
    if "starts" in option:
        return value if START.match(value) else ""
    address = urlsplit(value)
    is_here = value.startswith("/") and not address.netloc
    return value if is_here or address.scheme in ("http", "https") else ""


def attributes(chosen):
    """The attributes of the element, from what is chosen for this place and for the site."""
    # Always said: of many pages a site says another language than they are in.
    attributes = {"lang": "nl"}
    site = of_the_site()
    for name in options():
        here = "" if name in FOR_THE_SITE else accepted(name, chosen.get(name))
        value = here or accepted(name, site.get(name))
        if value:
            attributes[name] = value
    return attributes
