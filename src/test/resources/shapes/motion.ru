# VIOLATION item-1.m1 Nobody seconds a motion of their own.
PREFIX min: <https://w3id.org/minutegraph/def#>

DELETE { ?m min:seconder ?s } INSERT { ?m min:seconder ?p } WHERE { ?m min:seconder ?s ; min:mover ?p }
