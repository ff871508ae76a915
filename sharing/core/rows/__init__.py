"""The rows of the table of platforms, by kind; each with its source and the day it was read."""
