# WARNING 2019-05-07 A meeting should have exactly one person in the chair.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>

INSERT DATA { m:att-2 min:inChair true }
