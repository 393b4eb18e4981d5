# Which way this language is written: ltr or rtl.
language-direction = ltr
