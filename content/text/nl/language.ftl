# Said on the first screen, in this language, about its own texts.

# Somebody chose this language and its texts are not there yet.
language-loading = De Nederlandse teksten worden opgehaald…
# They could not be fetched. The visitor reads the guide in another language and can go on in it.
language-failed = De Nederlandse teksten zijn niet aangekomen. Je kunt verder in de taal die je nu ziet.
