"""Makes the codes of a campaign's page: a campaign in, its code in every format out."""

from dataclasses import dataclass

from sharing.core.campaign import Campaign
from sharing.media.codes import (
    code_payload,
    code_pdf,
    code_png,
    code_svg,
    print_millimetres,
    smallest_millimetres,
)
from sharing.site.album import Album, drawn_once


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignCode:
    """The QR code of a campaign's page: PNG for screens, SVG and PDF for print.

    Its print can be made narrower, but not than `smallest_millimetres`.
    """

    payload: str
    png: bytes
    svg: bytes
    pdf: bytes
    smallest_millimetres: int


def campaign_code(campaign: Campaign, *, album: Album | None = None) -> CampaignCode | None:
    """Return the codes, 30 millimetres wide in print or wider where the address is long.

    None where the campaign has no page. What the album has of an earlier build is not drawn again.
    Raises UnusableAddress or CodeError.
    """
    if campaign.page is None:
        return None
    payload = code_payload(campaign.page)
    millimetres = print_millimetres(payload)
    return CampaignCode(
        payload=payload,
        png=drawn_once(album, code_png, payload),
        svg=drawn_once(album, code_svg, payload, millimetres=millimetres),
        pdf=drawn_once(album, code_pdf, payload, millimetres=millimetres),
        smallest_millimetres=smallest_millimetres(payload),
    )
