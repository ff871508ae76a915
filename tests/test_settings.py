from pathlib import Path

import pytest

from sharing.core.errors import UnusableAddress
from sharing.settings import Settings, settings_from


def test_without_an_environment_everything_works_on_one_machine() -> None:
    assert settings_from({}) == Settings(public_url=None, site=Path("site"))


def test_the_public_address_is_taken_without_its_last_slash() -> None:
    settings = settings_from({"SHARING_PUBLIC_URL": "https://example.org/", "SHARING_SITE": "out"})

    assert settings == Settings(public_url="https://example.org", site=Path("out"))


@pytest.mark.parametrize("rest", ["?x=1", "#part", "/?x"])
def test_a_public_address_has_neither_a_query_nor_a_fragment(rest: str) -> None:
    with pytest.raises(UnusableAddress, match="SHARING_PUBLIC_URL"):
        settings_from({"SHARING_PUBLIC_URL": f"https://example.org{rest}"})


def test_a_public_address_that_is_none_is_refused() -> None:
    with pytest.raises(UnusableAddress, match="must begin with https://"):
        settings_from({"SHARING_PUBLIC_URL": "example.org"})
