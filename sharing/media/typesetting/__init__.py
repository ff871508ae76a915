"""Typesetting: a paragraph in any script in, its glyphs in lines out."""
