"""Steunwijzer for Wagtail: `steunwijzer.blocks.SteunwijzerBlock` is a block for a `StreamField`."""
