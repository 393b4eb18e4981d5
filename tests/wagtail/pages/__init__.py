"""Pages with a text of blocks, one of which is the guide."""
