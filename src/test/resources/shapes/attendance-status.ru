# VIOLATION att-2 An attendance has one status.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>

DELETE WHERE { m:att-2 min:status ?s } ; INSERT DATA { m:att-2 min:status <https://w3id.org/minutegraph/cv/attendance/present> , <https://w3id.org/minutegraph/cv/attendance/apologies> }
