"""Makes the addresses that open a platform with a post filled in."""

from sharing.core.platforms import Platform


def share_url(platform: Platform, *, text: str, page: str | None, subject: str = "") -> str | None:
    """Return the address that opens the platform with this post, everything encoded once.

    None where the platform has no such address, where it needs a page and there is none, or where
    the address would be longer than the platform takes: then the way is to copy and open.
    """
    raise NotImplementedError
