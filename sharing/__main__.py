"""Lets `python -m sharing` be the command."""

from sharing.cli import main

main()
