# VIOLATION att-1 An attendance has a person or a recorded name.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>

DELETE WHERE { m:att-1 min:nameAsRecorded ?n ; min:attendee ?p }
