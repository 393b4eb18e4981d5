### For whoever translates or checks the English.
###
### The Dutch in text/nl is the original: same files, same keys, same placeholders. English adds
### and drops no fact, number or condition, and is never more or less certain than the Dutch:
### "vraag het na" is "please check" or "please ask".
###
### Reader: lives in the Netherlands, or is close to somebody who does, and reads English better
### than Dutch. Plain, warm, short sentences with "you"; no "must", no diagnosis words.
###
### Dutch words for professions, offices and laws stay, because they are needed on the phone. A
### short English explanation in brackets follows at the first use in each text: a text may be
### read alone. On its own card the name in the title explains the word. Words that are almost the
### same in English (hospice, psychologist, psychiatrist) are written in English in running text.
###
###   huisarts (GP) · huisartsenspoedpost (out-of-hours GP service) · POH-GGZ (mental-health worker
###   at your GP's practice) · geestelijk verzorger (spiritual caregiver) · maatschappelijk werker
###   (social worker) · sociaal wijkteam (help team in your area) · welzijnsorganisatie (community
###   organisation) · wijkverpleegkundige (district nurse) · thuiszorg (home care) · gemeente
###   (municipality) · basisverzekering (basic health insurance) · aanvullende verzekering (extra
###   insurance) · eigen risico (the yearly amount you pay first) · eigen bijdrage (your share of
###   the costs) · verwijzing (referral) · mantelzorger (family carer) · inloophuis (drop-in
###   centre) · rouwbegeleider (grief counsellor) · Veilig Thuis (help when home is not safe)
###
### First sentences (`.say`): first in English, to understand what you say; then "In Dutch:" and
### the Dutch sentence between double quotes, because many people who answer the phone speak Dutch.
### Always both. `{ $dutch }` is the Dutch text with the same key, word for word; the page marks it
### as Dutch. The English sentence carries no explanations in brackets: it is meant to be spoken.

# Somebody chose this language and its texts are not there yet.
language-loading = The English texts are on their way…
# They could not be fetched. The visitor reads the guide in another language and can go on in it.
language-failed = The English texts did not arrive. You can go on in the language you see now.
