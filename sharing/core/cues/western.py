"""French and Spanish cues."""

from sharing.core.cues.alone import ALONE
from sharing.core.cues.announcing import ANNOUNCING
from sharing.core.cues.answers import ANSWERING
from sharing.core.cues.backward import BACKWARD
from sharing.core.cues.cue import Cues, aside, opening, words
from sharing.core.cues.elsewhere import ELSEWHERE, THEM_ES
from sharing.core.cues.midway import ADDING, AGAINST
from sharing.core.cues.numerals import numbers_in_words
from sharing.core.cues.orders import ORDERS
from sharing.core.cues.others import GRANTED, RETOLD
from sharing.core.cues.pointing import ADDRESSED, POINTING, UNDATED, UNSAID
from sharing.core.cues.reported import REPORTED
from sharing.core.cues.turning import TURNING
from sharing.core.cues.wry import WRY

FRENCH = Cues(
    lead_in=words(
        r"(?:lisez|voici|partagez|signez) (?:ce|cette|la|le|l['’]|notre|leur)(?: ?[\w-]+){0,3}"
        r" ?(?:déclaration|lettre|communiqué|appel|tribune)",
        r"(?:la déclaration|le communiqué|l['’]appel|la lettre) (?:suivante?|ci-dessous)",
    ),
    boilerplate=words(
        r"politique de confidentialité",
        r"(?:lettre|infolettre|newsletter) d['’]information",
        r"infolettre|newsletter",
        r"(?:dés)?abonne(?:z|r|ment)[\w-]*",
        r"inscrivez-vous (?:à|pour) (?:la|notre|cette|l[’']|recevoir)",
        r"suivez-nous",
        r"tous droits réservés",
        r"cookies?",
        r"faites un don|faire un don",
        r"partage[rz] (?:sur|cette page|cet article)",
    ),
    press=opening(
        r"communiqué de presse",
        r"pour (?:diffusion|publication) immédiate",
        r"contacts? (?:presse|médias?)",
        r"notes? aux? (?:rédact\w+|éditeurs|journalistes)",
        r"pour plus d['’]informations?",
    ),
    tail=opening(
        r"notes? aux? (?:rédact\w+|éditeurs)", r"contacts?(?: presse)?\W*\Z", r"à propos\b"
    ),
    salutation=opening(
        "chère?s?", "madame", "monsieur", "mesdames", "messieurs", r"à l['’]attention", "à :"
    ),
    sign_off=opening(
        *("signataires?", "les signataires", "signé(?: par)?", "premiers signataires"),
        *(
            "(?:ont|a) signé(?: (?:ce|cette|le|la) \\w+)?(?=\\s*:|\\W*\\Z)",
            "les premiers signataires",
        ),
        *("cordialement", "respectueusement", "veuillez agréer", "les organisations signataires"),
    ),
    months=words(
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre"),
        *("octobre", "novembre", "décembre"),
    ),
    asks=words(
        r"(?:nous )?(?:vous )?(?:appelons|demandons|exigeons|exhortons|réclamons|prions)",
        r"(?:doit|doivent|devez)",
        r"il faut",
        r"il est temps (?:de|que)|nous (?:voulons que|invitons)|\As['’]il vous plaît",
        ORDERS["fr"],
    ),
    first_person=words("nous", "notre", "nos", "on", "je", r"j['’]\w+", "mon", "ma", "mes"),
    leaning=opening(
        BACKWARD["fr"],
        ANSWERING["fr"],
        ELSEWHERE["fr"],
        *(
            "c['’]est",
            "cela",
            "ça",
            "ceci",
            (
                "ce(?:t|tte|s)?(?! (?:pays|ville|année|région|île|vallée|hiver|été|semaine"
                "|mois)(?!\\w))"
            ),
            "ils?(?! (?:y a|faut|est (?:temps|urgent)))",
            "elles?",
            "leurs?",
        ),
        *("celui", "ceux"),
        aside("cependant", "toutefois", "pourtant", "donc", "en revanche", "d['’]ailleurs", "lui"),
        *("mais", "cependant", "toutefois", "pourtant", "donc", "ainsi", "or", "et", "ou", "car"),
        *("en effet", "de plus", "en outre", "par conséquent", "par ailleurs", "puis", "alors"),
        *("néanmoins", "enfin", "d['’]abord", "premièrement", "deuxièmement", "la seconde"),
        *("le second", "aussi", "celle", "celles", "là", "l['’]une? d['’](?:eux|elles)"),
        *("parmi (?:eux|elles|ceux)", "son", "sa", "ses", "en revanche", "sinon"),
    ),
    pronouns=words(
        # "Nous l’avons lu": an object that stands before its verb.
        r"(?<=(?:nous|on|je) )(?:l['’](?=a)|les?(?= \w+ons))\w*",
        r"(?:\w+ )?d['’]entre (?:eux|elles)",
        "ils",
        "elles",
        "eux",
        "leurs?",
        "lui",
        "celui-ci",
        "celle-ci",
    ),
    hinges=words("plus", "moins", "assez", "mieux", "cela", "ça", "ne", "pas"),
    human=words(
        *("vies?", "enfants?", "familles?", "femmes?", "hommes?", "peur", "espoir", "mort\\w*"),
        *("tu(?:é|er|ent)\\w*", "liberté", "justice", "droits?", "paix", "dignité", "monde"),
        *("bomb\\w+", "faim", "humain\\w*", "humanité", "peuple", "avenir", "sécurité"),
    ),
    negation=words("ne", r"n['’]\w+", "pas", "jamais", "aucune?", "rien", "personne"),
    telling=words(r"nous (?:avons vu|avons perdu|craignons|refusons|croyons|espérons|écrivons)"),
    number_words=rf"(?:des\s)?(?:dizaines|centaines|milliers|millions)|{numbers_in_words('fr')}",
    amounts=r"(?:plus de|moins de|au moins|près de|environ|jusqu['’]à)\s",
    durations=words(r"depuis des (?:jours|semaines|mois|années)"),
    reported=REPORTED["fr"],
    against=AGAINST["fr"],
    adding=ADDING["fr"],
    pointing=POINTING["fr"],
    undated=UNDATED["fr"],
    addressed=ADDRESSED["fr"],
    retold=RETOLD["fr"],
    granted=GRANTED["fr"],
    wry=WRY["fr"],
    announcing=ANNOUNCING["fr"],
    turning=TURNING["fr"],
    alone=ALONE["fr"],
    reader_asks=words(
        r"écrivez (?:à|au)", r"signez", r"partagez", r"interpellez", r"demandez (?:à|au)"
    ),
    targets=words(
        r"(?:votre|vos) (?:députée?s?|sénat(?:eur|rice)s?|élue?s?|maires?)",
        r"la communauté internationale|l['’]ONU|les Nations unies|le Conseil de sécurité",
        r"l['’]Union européenne|le gouvernement|le président",
    ),
)

# "Les pedimos": those who are asked, not somebody named before.
ADDRESSING = (
    "pedimos|exigimos|rogamos|instamos|solicitamos|invitamos|agradecemos|escribimos|suplicamos"
)
SPANISH = Cues(
    lead_in=words(
        r"(?:lea|lean|lee|compartimos|publicamos) (?:esta?|el|la|nuestra?|su)(?: \w+){0,3}"
        r" (?:declaración|carta|comunicado|llamamiento)",
        r"(?:declaración|carta|comunicado) siguiente|siguiente (?:declaración|carta|comunicado)",
    ),
    boilerplate=words(
        r"política de privacidad",
        r"(?:nuestro|recib\w+ el) boletín|boletín (?:informativo|electrónico)|newsletter",
        r"suscríb(?:ete|as[ea]|anse)|suscripción al?(?= (?:boletín|newsletter|lista))",
        r"síguenos|síganos",
        r"todos los derechos reservados",
        r"cookies?",
        r"haz(?: una?)? (?:donación|donativo)|dona ahora",
        r"compart(?:e|ir|a) en (?:facebook|twitter|x|whatsapp|telegram|redes)",
    ),
    press=opening(
        r"comunicado de prensa",
        r"nota de prensa",
        r"para (?:su )?publicación inmediata",
        r"contactos? (?:de |para )?(?:prensa|medios)",
        r"notas? (?:para|a) (?:los )?editores",
        r"para más información",
    ),
    tail=opening(r"notas? (?:para|a) (?:los )?editores", r"contactos?\W*\Z", r"acerca de\b"),
    salutation=opening("estimad[oa]s?", "querid[oa]s?", "señor(?:a|es|as)?", "a la atención", "a:"),
    sign_off=opening(
        *("firmantes", "firmado(?: por)?", "firman", "las? organizaciones firmantes", "suscriben"),
        *("atentamente", "cordialmente", "un saludo", "los abajo firmantes"),
        r"l[oa]s (?:primer[oa]s )?firmantes(?=\s*:|\W*\Z)",
    ),
    months=words(
        *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"),
        *("sep?tiembre", "octubre", "noviembre", "diciembre"),
    ),
    asks=words(
        r"(?:pedimos|exigimos|instamos|demandamos|llamamos|reclamamos|solicitamos|rogamos)",
        r"(?:debe|deben|debéis)",
        r"hay que",
        r"es hora de|(?:queremos|necesitamos) que|debería[ns]?|\Apor favor",
        ORDERS["es"],
    ),
    first_person=words(
        *("nosotr[oa]s", "nuestr[oa]s?", "nos", "yo", "mi", "mis"),
        r"(?!(?:últ|próx|máx|mín)imos|(?:tr|r)amos|ánimos|extremos)\w{2,}(?:amos|emos|imos)",
    ),
    leaning=opening(
        BACKWARD["es"],
        ANSWERING["es"],
        ELSEWHERE["es"],
        r"est[eao]s?(?! (?:país|ciudad|año|región|isla|valle|invierno|verano|semana|mes)(?!\w))",
        *("es[eao]s?", "ell[oa]s?", "él", "ello", "su", "sus", "pero", "sin embargo"),
        *("no obstante", "además", "por tanto", "por lo tanto", "así", "también", "y", "o", "pues"),
        *(
            aside("sin embargo", "en cambio", "por tanto", "además", "por cierto", "no obstante"),
            "por eso",
            "entonces",
            "aquell[oa]s?",
            "en cambio",
            "es decir",
            "ahora",
            "primero",
            "en (?:primer|segundo) lugar",
            "por último",
        ),
    ),
    pronouns=words(
        r"(?:\w+ )?(?:de|entre) ell[oa]s",
        rf"(?<=(?:que|no|nos|ya|si|aún) ){THEM_ES}",
        "ell[oa]s",
        "él",
        "ella",
        rf"les(?! (?:{ADDRESSING})(?!\w))",
        "suy[oa]s?",
    ),
    hinges=words("más", "menos", "mejor", "peor", "bastante", "eso", "no"),
    human=words(
        *("vidas?", "niñ[oa]s", "familias?", "mujeres", "hombres", "miedo", "esperanza", "muerte"),
        *("mat(?:ar|an|ado)\\w*", "libertad", "justicia", "derechos?", "paz", "dignidad", "mundo"),
        *("bombas?", "hambre", "human[oa]s?", "humanidad", "pueblo", "futuro"),
    ),
    negation=words("no", "nunca", "jamás", "nadie", "nada", r"ning\w+"),
    telling=words(
        r"(?:hemos (?:visto|perdido|oído)|vimos|perdimos|tememos|rechazamos|creemos|esperamos)"
    ),
    number_words=rf"(?:decenas|cientos|miles|millones)|{numbers_in_words('es')}",
    amounts=r"(?:más de|menos de|al menos|cerca de|casi|hasta|unos|unas)\s",
    durations=words(r"(?:desde hace|durante) (?:días|semanas|meses|años)"),
    reported=REPORTED["es"],
    against=AGAINST["es"],
    adding=ADDING["es"],
    pointing=POINTING["es"],
    undated=UNDATED["es"],
    addressed=ADDRESSED["es"],
    unsaid=UNSAID["es"],
    retold=RETOLD["es"],
    granted=GRANTED["es"],
    wry=WRY["es"],
    announcing=ANNOUNCING["es"],
    turning=TURNING["es"],
    alone=ALONE["es"],
    reader_asks=words(r"escrib[ae]n? a", r"firm[ae]n?", r"compart[ea]n?", r"exij?[ae]n? a"),
    targets=words(
        r"la comunidad internacional|la ONU|las Naciones Unidas|el Consejo de Seguridad",
        r"la Unión Europea|el gobierno|(?:su|tu) diputad[oa]",
    ),
)
