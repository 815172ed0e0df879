# VIOLATION 2019-05-07%20planning A graph of a document has no blank nodes.
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { [] dcterms:title "nobody" }
