"""Counts: a text in, how large it is on each platform out; links, tags and emoji are found here."""
