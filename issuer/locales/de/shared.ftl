### Texts of all three pages.

shared-brand = Tenthcup

# What the choice of a language is called, for people who hear it.
shared-language = Sprache

## The drawn card, for people who hear it. $program and $merchant are names.

shared-card-label =
    { $program }, { $merchant }: { $progress } von { $needed }{ $rewards ->
        [0] .
        [one] , eine Prämie bereit.
       *[other] , { $rewards } Prämien bereit.
    }
shared-card-ready =
    { $rewards ->
        [one] 1 bereit
       *[other] { $rewards } bereit
    }

## When the service says no, or says nothing

shared-problem-offline = Keine Verbindung zum Server des Ladens. Prüfe dein Netz und versuch es noch einmal.
shared-problem-page = Auf dieser Seite ist etwas schiefgegangen. Lade sie neu und versuch es noch einmal.
shared-problem-signed-out = Du bist abgemeldet. Melde dich wieder an.
shared-problem-throttled =
    { $seconds ->
        [one] Zu viele Versuche. Warte eine Sekunde, dann versuch es noch einmal.
       *[other] Zu viele Versuche. Warte { $seconds } Sekunden, dann versuch es noch einmal.
    }
shared-problem-undecided = Der Server konnte gerade nicht entscheiden. Nichts wurde gezählt. Versuch es gleich noch einmal.
shared-problem-service = Der Server hat selbst einen Fehler. Versuch es noch einmal. Bleibt es so, sag im Laden Bescheid.
shared-problem-refused = Der Server hat das abgelehnt.
