"""The checks of a kit before it is passed on, by what they look at."""
