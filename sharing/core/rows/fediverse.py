"""The rows of the fediverse, where everybody is on a server of her own choice.

`is_verified` is false where no primary source was found.
"""

from datetime import date

from sharing.core import hashtags
from sharing.core.counting.count import characters, graphemes, utf16_units
from sharing.core.counting.graphemes import graphemes_cautiously
from sharing.core.counting.limits import Limit
from sharing.core.counting.mastodon import mastodon_characters, mastodon_characters_cautiously
from sharing.core.rows.row import Intent, LinkPlace, Platform

_READ = date(2026, 11, 22)
_OWN_SERVER = "{} opens on your own server: give its name, or copy the words and open it yourself."
_NO_LIMIT = "No source names a limit; servers set their own."

FEDIVERSE = (
    Platform(
        name="mastodon",
        title="Mastodon",
        limits=(
            Limit(
                unit="graphemes",
                maximum=500,
                count=mastodon_characters,
                warning_count=graphemes,
            ),
            Limit(
                unit="graphemes_cautiously",
                maximum=500,
                count=mastodon_characters_cautiously,
                warning_count=graphemes_cautiously,
            ),
        ),
        # The text stands after #, so the chooser's server never receives it.
        intent=Intent(template="https://share.joinmastodon.org/#text={text}", takes_text=True),
        open_url="https://share.joinmastodon.org/",
        server_template="https://{host}/share?text={text}",
        has_server_limits=True,
        link_note="Mastodon counts every link as 23",
        mention_note="Mastodon counts a mention without its server",
        hashtag_rule=hashtags.MASTODON,
        alt_text_maximum=1_500,
        image_weight_maximum_bytes=16_777_216,
        picture_source="mastodon/documentation entities/Instance.md, 2026-07-02; set per server",
        notices=("Mastodon’s own page asks which server you are on, then opens it.",),
        doubts=(
            "Servers set their own maximum, 500 unless they change it; 500 decides.",
            (
                "Newer composers count example.org without a scheme as a link, servers do not; "
                "the larger count decides."
            ),
        ),
        has_threads=True,
        source="mastodon/documentation user/posting.md and entities/Instance.md, 2026-07-02; "
        "mastodon/share src/utils.ts, 2026",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="misskey",
        title="Misskey",
        limits=(
            Limit(
                unit="characters",
                maximum=3_000,
                count=characters,
                warning_count=characters,
            ),
            Limit(
                unit="utf16_units",
                maximum=3_000,
                count=utf16_units,
                warning_count=utf16_units,
            ),
        ),
        intent=Intent(
            template="https://misskey-hub.net/share/?text={text}&visibility=public&localOnly=0",
            takes_text=True,
        ),
        open_url="https://misskey-hub.net/share/",
        server_template="https://{host}/share?text={text}",
        has_server_limits=True,
        hashtag_rule=hashtags.COMMON,
        notices=(
            "Misskey’s page asks for your server; Sharkey, Firefish and Iceshrimp will do, too.",
        ),
        doubts=(
            "Servers set their own maximum, 3,000 unless they change it; 3,000 decides.",
            "Whether a content warning counts with the text is not said; it does here.",
        ),
        source="misskey-dev/misskey issue 6404 and pull 7606, 2021 (form); "
        "misskey-hub-next issue 125, 2024-03 (chooser); test fixtures, 2019 to 2026 (limit)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="friendica",
        title="Friendica",
        limits=(),
        intent=None,
        server_template="https://{host}/compose?body={text}",
        hashtag_rule=hashtags.COMMON,
        about_characters=500,
        notices=(_OWN_SERVER.format("Friendica"),),
        doubts=(_NO_LIMIT,),
        source="kytta/share2fedi src/lib/project.ts, 2026-08-02",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="hubzilla",
        title="Hubzilla",
        limits=(),
        intent=None,
        server_template="https://{host}/rpost?body={text}",
        hashtag_rule=hashtags.COMMON,
        about_characters=500,
        notices=(_OWN_SERVER.format("Hubzilla"),),
        doubts=(_NO_LIMIT,),
        source="kytta/share2fedi src/lib/project.ts, 2026-08-02",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="gnusocial",
        title="GNU social",
        limits=(
            Limit(unit="characters", maximum=1_000, count=characters),
            Limit(unit="utf16_units", maximum=1_000, count=utf16_units),
        ),
        intent=None,
        server_template="https://{host}/notice/new?status_textarea={text}",
        has_server_limits=True,
        hashtag_rule=hashtags.COMMON,
        notices=(_OWN_SERVER.format("GNU social"),),
        doubts=("Servers set their own maximum; that 1,000 is the usual one has no good source.",),
        source="kytta/share2fedi src/lib/project.ts, 2026-08-02 (form); the limit is hearsay",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="lemmy",
        title="Lemmy",
        limits=(Limit(unit="characters", maximum=200, count=characters),),
        intent=None,
        server_template="https://{host}/create_post?url={page}&title={title}",
        link_place=LinkPlace.APART,
        page_maximum_characters=2_000,
        single_line=True,
        hashtags_maximum=0,
        needs_page=True,
        alt_text_maximum=1_500,
        picture_source="LemmyNet/lemmy crates/utils/src/utils/validation.rs, 2026-08-12",
        notices=(
            _OWN_SERVER.format("Lemmy"),
            "On Lemmy the words become the title; choose a community, and read its rules first.",
        ),
        doubts=("Older servers read name= where newer ones read title=; title is sent.",),
        source="LemmyNet/lemmy crates/utils/src/utils/validation.rs, 2026-08-12 (limit); "
        "tables of other tools, 2024 to 2026 (form)",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="pixelfed",
        title="Pixelfed",
        limits=(
            Limit(unit="characters", maximum=500, count=characters),
            Limit(unit="utf16_units", maximum=500, count=utf16_units),
        ),
        intent=None,
        has_server_limits=True,
        hashtag_rule=hashtags.COMMON,
        needs_picture=True,
        alt_text_maximum=1_000,
        image_weight_maximum_bytes=15_000_000,
        pictures=((1_080, 1_080),),
        picture_source="pixelfed/pixelfed config/pixelfed.php, 2024-03-10; set per server",
        notices=(
            "Pixelfed takes pictures: download one, copy the words, then open your own server.",
        ),
        doubts=("Many servers take captions of 2,000 and more; the default of 500 decides.",),
        source="pixelfed/pixelfed config/pixelfed.php, 2024-03-10",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="truthsocial",
        title="Truth Social",
        limits=(
            Limit(unit="graphemes", maximum=1_000, count=mastodon_characters_cautiously),
            Limit(unit="utf16_units", maximum=1_000, count=utf16_units),
        ),
        intent=Intent(template="https://truthsocial.com/share?text={text}", takes_text=True),
        open_url="https://truthsocial.com/",
        hashtag_rule=hashtags.MASTODON,
        doubts=(
            (
                "That 1,000 is the limit has no good source, nor whether links count 23 as on "
                "Mastodon or as they are written; both are counted."
            ),
        ),
        source="the form that many sites send to, 2026; a fork of Mastodon",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="gab",
        title="Gab",
        limits=(),
        intent=Intent(template="https://gab.com/compose?text={text}", takes_text=True),
        open_url="https://gab.com/",
        hashtag_rule=hashtags.COMMON,
        about_characters=500,
        doubts=("No source names a limit.",),
        source="nygardk/react-share 0630269, 2026-03-09 (form)",
        read=_READ,
        is_verified=False,
    ),
)
