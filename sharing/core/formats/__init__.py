"""Formats: a file's text in, its pieces with their offsets out."""
