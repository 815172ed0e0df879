# VIOLATION 2019-05-07 A meeting has at least one source.
PREFIX min: <https://w3id.org/minutegraph/def#>

DELETE WHERE { ?m min:minutes ?d }
