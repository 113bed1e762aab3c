#include "core/obstacle/ObstaclePhraseTable.h"

namespace broadsheet {
namespace {

constexpr ObstaclePhraseRow kRows[] = {
    {Saying::Challenge, "en", "checking your browser|just a moment|verify you are human|verify you're human|verifying you are human|verify that you are human|"
        "confirm you are human|confirm that you are human|confirm you're human|prove you are human|prove you're human|are you a robot|are you human|you are not a robot|"
        "you're not a robot|you are a robot|i'm not a robot|i am not a robot|unusual traffic|enable javascript and cookies to continue|pardon our interruption|"
        "access to this page has been denied|complete the security check|complete the captcha|complete this captcha|solve the captcha|solve this captcha|"
        "press and hold|human verification|review the security of your connection|security verification|you have been blocked|bot verification|"
        "checking if the site connection is secure|checking the site connection security|connection is being checked|performing security verification|"
        "cookies and javascript to continue|javascript and cookies are required"},
    {Saying::Challenge, "de", "überprüfung ihres browsers|browser wird überprüft|dass sie ein mensch sind|dass du ein mensch bist|dass sie kein roboter sind|"
        "dass du kein roboter bist|ich bin kein roboter|sind sie ein roboter|ungewöhnlichen datenverkehr|ungewöhnliche aktivitäten|"
        "sicherheit ihrer verbindung|sicherheit deiner verbindung|verbindung zur website sicher ist|javascript und cookies um fortzufahren|javascript und cookies aktivieren um fortzufahren"},
    {Saying::Challenge, "fr", "vérification de votre navigateur|que vous êtes humain|que vous êtes un humain|je ne suis pas un robot|vous n'êtes pas un robot|"
        "trafic inhabituel|activité inhabituelle|êtes-vous un robot|"
        "la sécurité de votre connexion|connexion au site est sécurisée|javascript et les cookies pour continuer"},
    {Saying::Challenge, "es", "comprobando su navegador|verificando su navegador|comprobando tu navegador|que eres humano|que es humano|que es un ser humano|no soy un robot|"
        "no eres un robot|que no es un robot|tráfico inusual|tráfico poco habitual|"
        "la seguridad de su conexión|la seguridad de tu conexión|conexión del sitio es segura|javascript y las cookies para continuar"},
    {Saying::Challenge, "it", "verifica del browser|verifica del tuo browser|verifica di essere umano|conferma di essere umano|di essere un essere umano|non sono un robot|non sei un robot|traffico insolito|"
        "la sicurezza della tua connessione|connessione al sito è sicura|javascript e i cookie per continuare"},
    {Saying::Challenge, "pt", "verificando seu navegador|verificando o seu navegador|a verificar o seu navegador|que você é humano|se você é humano|que é humano|não sou um robô|você não é um robô|que não é um robô|"
        "tráfego incomum|"
        "a segurança da sua conexão|a segurança da sua ligação|conexão do site é segura|javascript e os cookies para continuar|javascript e cookies para continuar"},
    {Saying::Challenge, "nl", "browser wordt gecontroleerd|dat u een mens bent|dat je een mens bent|of u een mens bent|ik ben geen robot|dat je geen robot bent|dat u geen robot bent|ongebruikelijk verkeer|"
        "de veiligheid van uw verbinding|de beveiliging van uw verbinding|verbinding met de site veilig is|javascript en cookies in om door te gaan"},
    {Saying::Challenge, "pl", "sprawdzanie przeglądarki|sprawdzamy twoją przeglądarkę|że jesteś człowiekiem|nie jestem robotem|że nie jesteś robotem|nietypowy ruch|bezpieczeństwo twojego połączenia|połączenie z witryną jest bezpieczne|javascript i pliki cookie aby kontynuować"},
    {Saying::Challenge, "ru", "проверка браузера|проверяем ваш браузер|что вы человек|что вы не робот|я не робот|необычный трафик|подозрительный трафик|безопасность вашего подключения|безопасность вашего соединения|соединение с сайтом защищено|javascript и файлы cookie чтобы продолжить"},
    {Saying::Challenge, "tr", "tarayıcınız kontrol ediliyor|insan olduğunuzu doğrulayın|robot değilim|robot olmadığınızı|bağlantınızın güvenliğini|site bağlantısının güvenli|javascript ve çerezleri etkinleştirin"},
    {Saying::Challenge, "ja", "ブラウザを確認しています|人間であることを確認|ロボットではありません|ロボットではないことを|接続のセキュリティを確認|サイト接続が安全かどうか", false},
    {Saying::Challenge, "zh", "正在检查您的浏览器|验证您是真人|确认您是真人|我不是机器人|人机验证|您不是机器人|確認您是真人|驗證您是真人|连接的安全性|連線的安全性|检查站点连接是否安全", false},

    {Saying::Error, "en", "page not found|404|error 404|404 error|http 404|file not found|not found|404 not found|page cannot be found|page can't be found|page could not be found|"
        "page couldn't be found|page was not found|page doesn't exist|page does not exist|page you requested does not exist|page you are looking for|page you're looking for|page you were looking for|"
        "page no longer exists|page is no longer available|page isn't available|page is not available|we can't find that page|we couldn't find that page|access denied|access forbidden|403 forbidden|error 403|forbidden|permission denied|"
        "you don't have permission to access|bad request|400 bad request|internal server error|500 internal server error|server error|service unavailable|503 service unavailable|"
        "bad gateway|502 bad gateway|gateway timeout|gateway time out|under maintenance|down for maintenance|scheduled maintenance|site maintenance|maintenance mode|undergoing maintenance|"
        "we'll be right back|we'll be back soon|something went wrong|an error occurred|an error has occurred|unexpected error|410 gone|account suspended|this account has been suspended|"
        "error establishing a database connection"},
    {Saying::Error, "de", "seite nicht gefunden|seite wurde nicht gefunden|seite konnte nicht gefunden werden|seite existiert nicht|seite ist nicht verfügbar|fehler 404|nicht gefunden|zugriff verweigert|"
        "zugriff nicht erlaubt|zugang verweigert|wartungsarbeiten|wegen wartungsarbeiten|ein fehler ist aufgetreten|interner serverfehler|dienst nicht verfügbar|nicht erreichbar|die gewünschte seite|die angeforderte seite"},
    {Saying::Error, "fr", "page introuvable|page non trouvée|page n'existe pas|page n'existe plus|cette page est introuvable|page que vous recherchez|page que vous cherchez|page demandée|erreur 404|accès refusé|accès interdit|"
        "en maintenance|une erreur est survenue|une erreur s'est produite|erreur interne du serveur|service indisponible"},
    {Saying::Error, "es", "página no encontrada|no se encontró la página|no se ha encontrado la página|no hemos encontrado la página|página que buscas|página que busca|la página no existe|error 404|acceso denegado|acceso prohibido|"
        "en mantenimiento|ha ocurrido un error|se ha producido un error|error interno del servidor|servicio no disponible"},
    {Saying::Error, "it", "pagina non trovata|pagina inesistente|la pagina non esiste|pagina che stai cercando|pagina che cercavi|pagina richiesta|errore 404|accesso negato|in manutenzione|"
        "si è verificato un errore|errore interno del server|servizio non disponibile"},
    {Saying::Error, "pt", "página não encontrada|a página não existe|página que procura|página que você procura|página que você está procurando|erro 404|acesso negado|em manutenção|"
        "ocorreu um erro|erro interno do servidor|serviço indisponível"},
    {Saying::Error, "nl", "pagina niet gevonden|pagina bestaat niet|pagina kan niet worden gevonden|pagina die u zoekt|pagina die je zoekt|fout 404|toegang geweigerd|geen toegang|"
        "in onderhoud|er is een fout opgetreden|er ging iets mis|interne serverfout"},
    {Saying::Error, "pl", "strona nie została znaleziona|nie znaleziono strony|strona nie istnieje|nie znaleziono|błąd 404|odmowa dostępu|brak dostępu|przerwa techniczna|prace techniczne|"
        "wystąpił błąd|wewnętrzny błąd serwera|strony której szukasz"},
    {Saying::Error, "ru", "страница не найдена|страница не существует|такой страницы нет|ошибка 404|не найдено|доступ запрещен|доступ запрещён|доступ ограничен|технические работы|"
        "произошла ошибка|внутренняя ошибка сервера|сервис недоступен"},
    {Saying::Error, "sv", "sidan hittades inte|sidan kunde inte hittas|sidan finns inte|åtkomst nekad|ett fel uppstod|fel 404"},
    {Saying::Error, "tr", "sayfa bulunamadı|aradığınız sayfa|erişim engellendi|bir hata oluştu|hata 404"},
    {Saying::Error, "ja", "ページが見つかりません|ページは存在しません|お探しのページ|アクセスが拒否|アクセスできません|メンテナンス中|エラーが発生しました", false},
    {Saying::Error, "zh", "页面不存在|找不到页面|页面未找到|您访问的页面|您访问的页面不存在|访问被拒绝|拒绝访问|系统维护|發生錯誤|找不到網頁|頁面不存在", false},

    {Saying::Login, "en", "log in|login|sign in|signin|login required|log in to continue|sign in to continue|please log in|please sign in|log in to your account|sign in to your account|"
        "sign in or create an account|log in or sign up|you must be logged in|you need to log in|you must log in|you need to sign in|log in to view this page|account login|member login|members login|subscriber login"},
    {Saying::Login, "de", "anmelden|einloggen|anmeldung|login|bitte anmelden|bitte loggen sie sich ein|bitte melden sie sich an|sie müssen angemeldet sein|sie müssen sich anmelden|jetzt anmelden"},
    {Saying::Login, "fr", "connexion|se connecter|connectez-vous|identifiez-vous|vous devez être connecté|vous devez vous connecter|identification"},
    {Saying::Login, "es", "iniciar sesión|inicia sesión|inicie sesión|inicio de sesión|debe iniciar sesión|debes iniciar sesión|identifícate"},
    {Saying::Login, "it", "accedi|accedi al tuo account|effettua il login|devi effettuare il login|devi accedere|accesso riservato"},
    {Saying::Login, "pt", "iniciar sessão|fazer login|faça login|faça o login|entre na sua conta|acesse sua conta|é necessário iniciar sessão"},
    {Saying::Login, "nl", "inloggen|aanmelden|log in|u moet ingelogd zijn|je moet ingelogd zijn"},
    {Saying::Login, "pl", "zaloguj się|logowanie|zaloguj się aby|musisz się zalogować"},
    {Saying::Login, "ru", "вход|войти|войдите|авторизация|вход на сайт|необходимо авторизоваться|войдите чтобы"},
    {Saying::Login, "sv", "logga in|du måste vara inloggad"},
    {Saying::Login, "ja", "ログイン|サインイン|ログインしてください|ログインが必要です", false},
    {Saying::Login, "zh", "登录|登入|请登录|请先登录|請先登入", false},

    {Saying::Consent, "en", "we and our partners|our partners and we|we use cookies|uses cookies|we value your privacy|your privacy is important|we care about your privacy|your privacy choices|before you continue|"
        "access information on a device|personalised ads|personalized ads|personalised advertising|personalized advertising|legitimate interest|legitimate interests|withdraw your consent|"
        "consent to the use|give your consent|accept all|cookie preferences|cookie settings|privacy preferences|reject all"},
    {Saying::Consent, "de", "wir und unsere partner|wir verwenden cookies|wir nutzen cookies|verwendet cookies|wir benötigen ihre zustimmung|wir benötigen deine zustimmung|ihre privatsphäre|deine privatsphäre|"
        "informationen auf einem gerät|auf einem gerät speichern|berechtigtes interesse|berechtigten interesses|ihre einwilligung|deine einwilligung|personalisierte anzeigen|personalisierte werbung|"
        "mit werbung weiterlesen|weiterlesen mit werbung|weiter mit werbung|werbung und tracking|auf ihrem gerät|auf deinem gerät|anzeigen und inhalte|"
        "genaue standortdaten|ihre zustimmung|deine zustimmung|ohne werbetracking|pur abo|alle akzeptieren|cookie einstellungen"},
    {Saying::Consent, "fr", "nous et nos partenaires|nous utilisons des cookies|nos partenaires utilisons|votre vie privée|informations sur un appareil|informations sur un terminal|intérêt légitime|"
        "votre consentement|publicités personnalisées|continuer sans accepter|tout accepter|paramétrer les cookies|utilise des cookies"},
    {Saying::Consent, "es", "nosotros y nuestros socios|nuestros socios|utilizamos cookies|usamos cookies|tu privacidad|su privacidad|información en un dispositivo|interés legítimo|tu consentimiento|"
        "su consentimiento|publicidad personalizada|anuncios personalizados|aceptar y continuar|rechazar y suscribirse"},
    {Saying::Consent, "it", "noi e i nostri partner|i nostri partner|utilizziamo i cookie|utilizziamo cookie|utilizza cookie|la tua privacy|informazioni su un dispositivo|legittimo interesse|il tuo consenso|"
        "annunci personalizzati|pubblicità personalizzata|accetta e continua|continua senza accettare"},
    {Saying::Consent, "pt", "nós e os nossos parceiros|nós e nossos parceiros|nossos parceiros|utilizamos cookies|usamos cookies|sua privacidade|informações num dispositivo|informações em um dispositivo|"
        "interesse legítimo|seu consentimento|anúncios personalizados|publicidade personalizada"},
    {Saying::Consent, "nl", "wij en onze partners|onze partners|wij gebruiken cookies|we gebruiken cookies|gebruikt cookies|uw privacy|jouw privacy|je privacy|informatie op een apparaat|gerechtvaardigd belang|uw toestemming|"
        "je toestemming|gepersonaliseerde advertenties"},
    {Saying::Consent, "pl", "my i nasi partnerzy|nasi partnerzy|zaufani partnerzy|używamy plików cookie|wykorzystujemy pliki cookie|twoją prywatność|twoja prywatność|twojej prywatności|informacji na urządzeniu|prawnie uzasadnionego interesu|"
        "zgodę na przetwarzanie|spersonalizowane reklamy|ustawienia zaawansowane"},
    {Saying::Consent, "ru", "мы используем файлы cookie|мы используем cookie|использует файлы cookie|мы и наши партнеры|мы и наши партнёры|наши партнеры|вашей конфиденциальности|ваше согласие"},
    {Saying::Consent, "ja", "cookieを使用|クッキーを使用|当社とパートナー|プライバシー設定|同意を撤回", false},
    {Saying::Consent, "zh", "我们使用cookie|我們使用cookie|使用 cookie|我们和我们的合作伙伴|您的隐私|您的隱私", false},

    {Saying::Accept, "en", "accept|accept all|accept all cookies|accept cookies|i accept|accept and continue|accept & continue|accept and close|agree|i agree|agree and continue|agree and close|agree & continue|yes i agree|"
        "allow all|allow all cookies|consent|i consent|reject all|reject all cookies"},
    {Saying::Accept, "de", "akzeptieren|alle akzeptieren|alles akzeptieren|alle cookies akzeptieren|zustimmen|ich stimme zu|zustimmen und weiter|akzeptieren und weiter|einverstanden|alle ablehnen|"
        "annehmen|alle annehmen|einwilligen und weiter|mit werbung weiterlesen|weiterlesen mit werbung|weiter mit werbung"},
    {Saying::Accept, "fr", "accepter|tout accepter|accepter tout|accepter et continuer|accepter et fermer|j'accepte|continuer sans accepter|tout refuser"},
    {Saying::Accept, "es", "aceptar|aceptar todo|aceptar todas|aceptar y continuar|acepto|aceptar cookies|rechazar todo"},
    {Saying::Accept, "it", "accetta|accetta tutto|accetta tutti|accetta e continua|accetta e chiudi|accetto|acconsento|rifiuta tutto"},
    {Saying::Accept, "pt", "aceitar|aceitar tudo|aceitar todos|aceito|concordo|aceitar e continuar|aceitar e fechar|rejeitar tudo"},
    {Saying::Accept, "nl", "accepteren|alles accepteren|akkoord|ik ga akkoord|ja ik ga akkoord|alles weigeren|accepteer"},
    {Saying::Accept, "pl", "akceptuję|akceptuję wszystko|zgadzam się|zaakceptuj|zaakceptuj wszystko|przejdź do serwisu|akceptuję i przechodzę do serwisu"},
    {Saying::Accept, "ru", "принять|принять все|согласен|я согласен|согласиться|принимаю"},
    {Saying::Accept, "ja", "同意する|すべて同意|すべて許可|同意して続行|すべて受け入れる", false},
    {Saying::Accept, "zh", "同意|接受|全部接受|接受所有|同意并继续|全部同意", false},

    {Saying::Region, "en", "not available in your country|not available in your region|not available in your location|not available in your area|unavailable in your country|unavailable in your region|"
        "unavailable in your location|isn't available in your country|isn't available in your region|blocked in your country|unavailable for legal reasons|currently unavailable in most european countries|"
        "unavailable in your european region|from the european economic area|cannot be viewed in your region|access from your country"},
    {Saying::Region, "de", "in ihrem land nicht verfügbar|in deinem land nicht verfügbar|in ihrer region nicht verfügbar|in deiner region nicht verfügbar|nicht in ihrem land verfügbar"},
    {Saying::Region, "fr", "pas disponible dans votre pays|indisponible dans votre pays|pas disponible dans votre région|pas accessible depuis votre pays"},
    {Saying::Region, "es", "no está disponible en su país|no está disponible en tu país|no disponible en tu país|no disponible en su país|no está disponible en tu región|no está disponible en su región"},
    {Saying::Region, "it", "non è disponibile nel tuo paese|non disponibile nel tuo paese|non è disponibile nella tua regione"},
    {Saying::Region, "pt", "não está disponível no seu país|não disponível no seu país|não está disponível na sua região|indisponível na sua região"},
    {Saying::Region, "nl", "niet beschikbaar in jouw land|niet beschikbaar in uw land|niet beschikbaar in jouw regio|niet beschikbaar in uw regio"},
    {Saying::Region, "pl", "niedostępna w twoim kraju|niedostępne w twoim kraju|nie jest dostępna w twoim kraju|nie jest dostępna w twoim regionie"},
    {Saying::Region, "ru", "недоступен в вашей стране|недоступна в вашей стране|недоступно в вашей стране|недоступен в вашем регионе|недоступна в вашем регионе|недоступно в вашем регионе"},
    {Saying::Region, "ja", "お住まいの地域ではご利用|お住まいの国ではご利用|お住まいの地域からは", false},
    {Saying::Region, "zh", "您所在的地区不可用|您所在的国家无法|您所在的地区无法", false},

    {Saying::Redirect, "en", "you are being redirected|redirecting|you will be redirected|if you are not redirected|moved permanently|object moved|document has moved|this page has moved|301 moved permanently|302 found"},
    {Saying::Redirect, "de", "sie werden weitergeleitet|weiterleitung|du wirst weitergeleitet|automatisch weitergeleitet"},
    {Saying::Redirect, "fr", "vous allez être redirigé|redirection en cours|vous êtes redirigé"},
    {Saying::Redirect, "es", "está siendo redirigido|estás siendo redirigido|será redirigido|serás redirigido|redirigiendo|redireccionando"},
    {Saying::Redirect, "it", "verrai reindirizzato|stai per essere reindirizzato|reindirizzamento"},
    {Saying::Redirect, "pt", "você será redirecionado|a redirecionar|redirecionando"},
    {Saying::Redirect, "nl", "u wordt doorgestuurd|je wordt doorgestuurd|u wordt omgeleid"},
    {Saying::Redirect, "pl", "trwa przekierowanie|zostaniesz przekierowany|przekierowanie"},
    {Saying::Redirect, "ru", "вы будете перенаправлены|перенаправление|переадресация"},
    {Saying::Redirect, "ja", "リダイレクトしています|自動的に移動します|転送しています", false},
    {Saying::Redirect, "zh", "正在跳转|页面跳转中|正在重定向", false},

    {Saying::Interstitial, "en", "you are leaving|you are about to leave|you are now leaving|you're about to leave|skip this ad|skip ad|continue to site|continue to article|continue to the article|external link warning|"
        "your article will load|proceed to external site"},
    {Saying::Interstitial, "de", "sie verlassen jetzt|sie verlassen unsere|du verlässt|externer link|weiter zum artikel|werbung überspringen"},
    {Saying::Interstitial, "fr", "vous quittez|vous allez quitter|vous êtes sur le point de quitter|continuer vers le site|passer la publicité"},
    {Saying::Interstitial, "es", "está saliendo de|estás saliendo de|está a punto de salir|continuar al sitio|saltar anuncio"},
    {Saying::Interstitial, "it", "stai lasciando|stai per lasciare|stai per uscire|salta annuncio|continua sul sito"},
    {Saying::Interstitial, "pt", "você está saindo|está prestes a sair|está a sair|pular anúncio"},
    {Saying::Interstitial, "nl", "u verlaat|je verlaat|advertentie overslaan"},
    {Saying::Interstitial, "pl", "opuszczasz stronę|opuszczasz serwis|pomiń reklamę|przejdź do artykułu"},
    {Saying::Interstitial, "ru", "вы покидаете сайт|вы переходите на внешний сайт|пропустить рекламу"},
    {Saying::Interstitial, "ja", "外部サイトへ移動|広告をスキップ", false},
    {Saying::Interstitial, "zh", "您即将离开|即将离开|跳过广告", false},

    {Saying::NeedsScripts, "en", "enable javascript|javascript is required|requires javascript|javascript is disabled|javascript is not enabled|javascript disabled|turn on javascript|without javascript|javascript must be enabled|"
        "supports javascript|javascript enabled|activate javascript|allow javascript"},
    {Saying::NeedsScripts, "de", "javascript aktivieren|aktivieren sie javascript|aktiviere javascript|benötigt javascript|javascript ist deaktiviert|javascript muss|bitte javascript|ohne javascript"},
    {Saying::NeedsScripts, "fr", "activer javascript|activez javascript|javascript est désactivé|javascript est requis|nécessite javascript|sans javascript"},
    {Saying::NeedsScripts, "es", "habilitar javascript|habilite javascript|habilita javascript|activar javascript|active javascript|activa javascript|requiere javascript|javascript está deshabilitado"},
    {Saying::NeedsScripts, "it", "abilitare javascript|abilita javascript|attivare javascript|attiva javascript|richiede javascript|javascript è disabilitato"},
    {Saying::NeedsScripts, "pt", "ativar o javascript|ative o javascript|habilitar o javascript|habilite o javascript|habilite javascript|ative javascript|requer javascript"},
    {Saying::NeedsScripts, "nl", "javascript inschakelen|schakel javascript in|javascript is uitgeschakeld|vereist javascript"},
    {Saying::NeedsScripts, "pl", "włącz javascript|włączyć javascript|włącz obsługę javascript|wymaga javascript|obsługi javascript|włączonej obsługi javascript"},
    {Saying::NeedsScripts, "ru", "включите javascript|включить javascript|javascript отключен|javascript отключён|требуется javascript|поддержку javascript"},
    {Saying::NeedsScripts, "ja", "javascriptを有効|javascriptが無効|javascriptをオン", false},
    {Saying::NeedsScripts, "zh", "启用javascript|启用 javascript|開啟javascript|啟用javascript|需要javascript", false},
};

} // namespace

std::span<const ObstaclePhraseRow> obstaclePhraseTable() { return kRows; }

} // namespace broadsheet
