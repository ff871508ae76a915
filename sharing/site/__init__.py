"""Makes a kit into a tree of plain files: pages, cards, codes, downloads."""
