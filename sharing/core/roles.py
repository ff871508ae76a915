"""What a block can be, and which way a text can run."""

from enum import StrEnum


class Direction(StrEnum):
    """The way a text runs, decided by its first strong character."""

    LTR = "ltr"
    RTL = "rtl"


class Role(StrEnum):
    """What a block is in the statement."""

    TITLE = "title"
    DATE_LINE = "date_line"
    SALUTATION = "salutation"
    LEAD_IN = "lead_in"  # the voice of those who pass it on
    BODY = "body"  # the voice of the authors
    HEADING = "heading"
    ITEM = "item"  # a list item of the body
    SIGNATORY = "signatory"
    LEFT_ASIDE = "left_aside"  # newsletter, contact and sharing boilerplate
