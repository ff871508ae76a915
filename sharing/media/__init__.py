"""Draws: cards and codes as finished bytes; knows nothing of pages or the web."""
