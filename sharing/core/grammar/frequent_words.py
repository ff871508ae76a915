"""The most frequent words of languages that share a script; a text has most of its own's."""

from collections.abc import Mapping

FREQUENT: Mapping[str, Mapping[str, str]] = {
    "Latin": {
        "en": (
            "the of and to in is that we are for with this have our you not be on will they by "
            "from at as has was were it their all must who us now been can people which more "
            "than its a i an do does did no if so or but he she them his her me my what when "
            "where there here how why one would could should had may about into over after "
            "before because every only also still then out up down any some such"
        ),
        "fr": (
            "le la les des et est une que dans pour nous qui pas sur sont avec ce aux du au "
            "notre nos votre vous leur leurs ont par plus cette ces être il ils elle mais tous "
            "toutes sans doit un l d qu n s c j y a à en se si où comme aussi encore même très "
            "entre chez depuis ici cela je on lui fait peut peuvent"
        ),
        "es": (
            "el la los las de que y en una por con para es nos se del al su como más nuestra "
            "nuestro nuestros nuestras este esta han ser sin todos pero sobre hay lo está son "
            "pedimos a o un le les me mi tu si ya sí no donde cuando quien esto ese esa entre "
            "hasta desde muy tan cada nosotros ellos ni fue era"
        ),
        "de": (
            "der die das und ist nicht wir den von mit für auf ein eine sich des dem zu im sind "
            "haben werden wird uns unsere unser diese dieser aus bei nach auch aber alle müssen "
            "sie es einer in an am um so hier da wo wie was wer als wenn nur noch ich er hat "
            "ihr seit durch gegen ohne unter zwischen will kann können soll bis mehr"
        ),
        "pt": (
            "o os as de que e em uma por com para não dos das ao nos pela são mais se nossa "
            "nosso nossos nós este esta ser sem todos mas sobre há pelo está foi pedimos à às a "
            "um lhe me si já muito onde quando quem isto esse essa entre até desde tão cada "
            "eles nem ou era"
        ),
        "it": (
            "il di che e la per un una non sono con del della gli nel dei alla le siamo ci "
            "nostra nostro nostri noi questo questa hanno essere senza tutti ma sul dal al lo è "
            "degli delle l d dell all nell dall a i o si se come anche più qui dove quando chi "
            "tra fra fino ogni loro perché sulla nella dalla nei negli sui dai"
        ),
        "nl": (
            "de het een en van is dat niet wij zijn voor met op te aan ook door worden ons onze "
            "wordt hebben deze dit naar uit bij maar alle moeten zonder over wat die er we in "
            "om als zo wie waar wanneer hier daar hun zij hij ik kan kunnen moet wil tot tussen "
            "tegen meer nog alleen elke"
        ),
        "pl": (
            "i w na z się nie że do jest to dla przez oraz są od nas my które ich nasz nasza "
            "nasze być bez wszystkich ale po jak tym o za już także musi tej tego nad a u co "
            "kto gdzie kiedy tu tam tylko jeszcze każdy przed między ma mają można im"
        ),
        "tr": (
            "ve bir bu için ile de da biz olarak olan daha çok gibi her en ama değil bizim bizi "
            "kadar sonra tüm bütün olduğu ki ne var yok onlar kendi şu tarafından mi mı o siz "
            "onu bunun şimdi burada nerede kim hiç artık bile karşı arasında"
        ),
        "sv": (
            "och att det som är en på för av med den till inte vi har ett om de vår våra oss "
            "från detta alla men utan ska måste kan eller när vid så blir denna här nu i ur då "
            "där var hur vem vad varje mellan mot bara ännu deras dem sin kunna finns"
        ),
        "ro": (
            "și de la în cu nu pe este sunt care pentru că mai un o din noi ne nostru noastră "
            "noastre această acest fără toate toți dar prin sau ce am au fi lângă le a al ai "
            "ale i se unde când cine aici acolo doar încă fiecare între până împotriva lor"
        ),
        "cs": (
            "a v se na je že s z to jsme do pro jsou ale jako by nás nebo náš naše naši aby bez "
            "všechny musí tento tato při které který už být u nad i o k ke ve ze tak tam tady "
            "kde kdy kdo co jen ještě každý mezi proti jejich mu"
        ),
        "id": (
            "yang dan di untuk dengan ini dari pada tidak kami dalam adalah itu kita akan "
            "mereka oleh telah semua harus atau juga bagi tanpa karena para sebagai bahwa "
            "tetapi agar"
        ),
        "vi": (
            "và của là các cho không được một những chúng tôi với có này người trong để từ phải "
            "trên đã đang sẽ tất cả mọi về khi hoặc nhưng sống yêu cầu ra"
        ),
        "sw": (
            "ya na wa kwa ni katika za la hii sisi yetu watu kama cha hiyo wetu zetu hawa wote "
            "lakini bila yao kila huu au pia"
        ),
    },
    "Cyrillic": {
        "uk": (
            "і та що не ми на в у з є це для за до як від наш нас або які ви було наша наші "
            "нашої цей ця всі без про але щоб має повинні й із він вони її їх біля а о б там "
            "тут де коли хто бо лише ще кожен між проти їхні по"
        ),
        "ru": (
            "и в не что мы на с это для за до как от наш нас или которые вы было по из наша "
            "наши нашей этот эта все без о но чтобы должны у он они её их так уже есть а б там "
            "тут где когда кто только ещё еще каждый между против я же ли бы при"
        ),
        "bg": (
            "и в не че ние на с това за до като от нас или които е са се да по нашата нашите "
            "този тази всички без но трябва ще със при ги а там тук къде кога кой само още "
            "всеки между против"
        ),
        "sr": (
            "и у не да ми на са то за до као од нас или који је су се по из наша наше наш овај "
            "ова сви без али мора ће што а о там тамо овде где када ко само још сваки између "
            "против"
        ),
        "be": (
            "і ў не што мы на з гэта для за да як ад наш нас або якія вы было наша нашы гэты "
            "ўсе без пра але каб павінны іх"
        ),
    },
    "Arabic": {
        "ar": (
            "في من على إلى أن هذا التي الذي نحن لا ما عن كل هذه ولا لم لن مع كان أو هنا هناك "
            "بعد قبل بين جميع دون لكن ذلك هم يجب لنا أي حتى عند منذ قد إن"
        ),
        "fa": (
            "در از به که این را با است و برای ما آن می هم تا بر یا شد های هستیم همه باید نیست "
            "بدون اما کنار آنها آن‌ها خود هر شود کرد هستند"
        ),
        "ur": (
            "کے کی میں سے ہے کہ اور کو نے ہم پر کا یہ ہیں اس بھی نہیں لیے ہمارے ہماری وہ تمام "
            "بغیر لیکن کر رہے ہو تھا"
        ),
        "ckb": ("لە بۆ و کە بە ئەم ئێمە لەگەڵ هەموو یان ئەو دەکەین ئێمەی دەبێت نییە بێ"),
    },
}
