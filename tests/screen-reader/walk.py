#!/usr/bin/python3
"""A short walk by keyboard alone through the guide, in Dutch: what is heard has to have these phrases in
this order. Ends with 1 and the phrase that was not heard."""
import os
import re
import sys

sys.path.insert(0, os.environ["SR_HERE"])
from sr import SR, ready  # noqa: E402

said = []


def has(*phrases, not_said=None):
    """What was said since the last time has these, in this order."""
    heard = "\n".join(said)
    said.clear()
    at = 0
    for phrase in phrases:
        found = re.search(phrase, heard[at:])
        if not found:
            walk.note(f"!! not heard: {phrase}")
            walk.done()
            print(f"not heard: {phrase}\nbut:\n{heard}")
            sys.exit(1)
        at += found.end()
    if not_said and re.search(not_said, heard):
        print(f"heard and should not be: {not_said}\n{heard}")
        sys.exit(1)


class Walk(SR):
    def hear(self, *args, **kwargs):
        heard = super().hear(*args, **kwargs)
        said.extend(heard)
        return heard


ready()
walk = Walk("walk")
walk.step("The guide, and what is asked")
walk.go(sys.argv[1])
walk.top()
said.clear()
walk.down(2, "h")
has("Waar kun je terecht met je zorgen. kop", "Voor wie zoek je hulp. kop", not_said="klikbaar")
walk.top()
walk.step("Help")
walk.tab_to("Nu hulp nodig")
said.clear()
walk.press()
walk.down(5, "Tab")
walk.key("Escape")
has("uitgevouwen", "Bel 112 link", "Bel Veilig Thuis, 0800-2000 link", "Nu hulp nodig. ingevouwen")
walk.step("Nothing chosen")
walk.tab_to("Verder")
said.clear()
walk.press(quiet=1.5)
walk.key("shift+h")
walk.tab_to("Ik ben zelf ziek")
has("Kies één antwoord", "Ik ben zelf ziek", "Kies één antwoord")
walk.step("An answer, and on")
walk.press()
walk.tab_to("Verder")
walk.press(quiet=1.8)
walk.down(2)
has(
    "geselecteerd",
    "Wat houdt je bezig. kop",
    "Kies waar het over gaat",
    "Hoe je je voelt",
    not_said="klikbaar",
)
walk.step("An answer that excludes others keeps the focus")
walk.key("shift+h")
walk.tab_to("Hoe je je voelt")
walk.press()
walk.tab_to("aankruis")
said.clear()
walk.press()
walk.tab_to("Weet ik niet")
walk.press(quiet=1.5)
walk.key("KP_Enter")
has("aangevinkt", "Weet ik niet", "aangevinkt", "Weet ik niet.* aangevinkt")
walk.step("The result")
walk.tab_to("Genoeg")
said.clear()
walk.press(quiet=2)
walk.down(2, "h")
has("Dit kan bij je passen kop", "Begin hier", not_said="klikbaar")
walk.step("Wiped")
walk.key("shift+h")
walk.tab_to("Wis mijn", most=60)
said.clear()
walk.press(quiet=2.2)
has("Waar kun je terecht met je zorgen. kop", "Je antwoorden zijn gewist")
walk.done()
print("all of it was heard")
