"""What the block prints, without a browser."""

import json
from html.parser import HTMLParser

from django.test import SimpleTestCase, override_settings

from steunwijzer import files
from steunwijzer.blocks import SteunwijzerBlock
from steunwijzer.options import FOR_THE_SITE, attributes, options


class Printed(HTMLParser):
    """The tags of what is printed, and the words in the element."""

    def __init__(self, html):
        super().__init__()
        self.tags = []
        self.words = []
        self._inside = False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self._inside = self._inside or tag == "steun-wijzer"

    def handle_endtag(self, tag):
        self._inside = self._inside and tag != "steun-wijzer"

    def handle_data(self, data):
        if self._inside:
            self.words.append(data)

    def of(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]


def printed(**chosen):
    block = SteunwijzerBlock()
    return Printed(block.render(block.to_python(chosen)))


class Block(SimpleTestCase):
    def test_the_element_comes_with_its_script_and_with_help_inside(self):
        page = printed()
        self.assertEqual(
            page.of("steun-wijzer"), [{"lang": "nl", "folder": "/static/steunwijzer/"}]
        )
        self.assertEqual(
            page.of("script"), [{"src": "/static/steunwijzer/steunwijzer.js", "defer": None}]
        )
        addresses = [link["href"] for link in page.of("a")]
        self.assertIn("tel:112", addresses)
        self.assertIn("tel:113", addresses)
        self.assertIn("/static/steunwijzer/gids.html", addresses)
        self.assertFalse([one for one in addresses if one.startswith("/steunwijzer/")])

    def test_what_is_chosen_for_a_page_is_said_in_attributes(self):
        page = printed(lang="en", form="u", start="hulp/huisarts", theme="dark", heading_level="2")
        self.assertEqual(
            page.of("steun-wijzer"),
            [
                {
                    "lang": "en",
                    "form": "u",
                    "start": "hulp/huisarts",
                    "theme": "dark",
                    "heading-level": "2",
                    "folder": "/static/steunwijzer/",
                }
            ],
        )
        self.assertIn("/static/steunwijzer/en/gids.html", [one["href"] for one in page.of("a")])

    def test_what_is_no_value_of_an_option_is_not_printed(self):
        page = printed(lang="xx", start='"><script>', theme="<b>", form="U")
        self.assertEqual(
            page.of("steun-wijzer"), [{"lang": "nl", "folder": "/static/steunwijzer/"}]
        )
        self.assertEqual(len(page.of("script")), 1)

    def test_an_author_chooses_nothing_that_is_for_the_whole_site(self):
        self.assertEqual(attributes({"mode": "inline", "partner": "/p.json"}), {"lang": "nl"})
        for name in FOR_THE_SITE:
            self.assertIn(name, options())
            self.assertNotIn(name, SteunwijzerBlock().child_blocks)

    @override_settings(STEUNWIJZER={"mode": "inline", "partner": "/p.json", "form": "u"})
    def test_what_a_site_chooses_holds_until_a_page_chooses_another(self):
        expected = {"lang": "nl", "mode": "inline", "form": "u", "partner": "/p.json"}
        self.assertEqual(attributes({}), expected)
        self.assertEqual(attributes({"form": "je"})["form"], "je")

    def test_a_partner_file_has_an_address_of_the_web_or_of_the_site(self):
        for address in ("javascript:alert(1)", "data:application/json,{}", "p.json", "//x"):
            with override_settings(STEUNWIJZER={"partner": address}):
                self.assertNotIn("partner", attributes({}), address)
        for address in ("/p.json", "https://example.nl/p.json"):
            with override_settings(STEUNWIJZER={"partner": address}):
                self.assertEqual(attributes({})["partner"], address)

    @override_settings(STEUNWIJZER={"folder": "https://example.nl/steun"})
    def test_the_files_may_be_elsewhere(self):
        page = printed()
        self.assertEqual(page.of("steun-wijzer")[0]["folder"], "https://example.nl/steun/")
        self.assertEqual(page.of("script")[0]["src"], "https://example.nl/steun/steunwijzer.js")
        addresses = [link["href"] for link in page.of("a")]
        self.assertIn("https://example.nl/steun/gids.html", addresses)

    @override_settings(STEUNWIJZER="nonsense")
    def test_a_setting_that_is_none_changes_nothing(self):
        self.assertEqual(attributes({}), {"lang": "nl"})
        self.assertEqual(files.folder(), "/static/steunwijzer/")

    def test_an_unknown_start_is_refused_in_the_editor_with_the_hint(self):
        block = SteunwijzerBlock().child_blocks["start"]
        with self.assertRaisesMessage(Exception, options()["start"]["hint"][:20]):
            block.clean("Met hoofdletter")
        self.assertEqual(block.clean("naaste"), "naaste")

    def test_what_is_stored_is_only_what_was_chosen(self):
        block = SteunwijzerBlock()
        stored = json.dumps(block.get_prep_value(block.to_python({"form": "u"})))
        self.assertNotIn("steun-wijzer", stored)
        self.assertIn('"form": "u"', stored)
