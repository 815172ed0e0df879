# WARNING item-1.d1 Who declares an interest should have attended.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX d: <https://w3id.org/minutegraph/id/document/brackwater/2019-05-07%20planning/>

DELETE { ?d min:declarer ?p } INSERT { ?d min:declarer d:persona-4 } WHERE { ?d min:declarer ?p }
