"""Threads: a longer stretch of a statement in, numbered parts that lose nothing out."""
