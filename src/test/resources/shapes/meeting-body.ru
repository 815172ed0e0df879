# VIOLATION 2019-05-07 A meeting has one body.
PREFIX min: <https://w3id.org/minutegraph/def#>

DELETE WHERE { ?m a min:Meeting ; min:body ?b }; INSERT DATA { <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07> a min:Meeting }
