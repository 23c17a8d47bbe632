import Foundation
import Mustache

/// Parses the templates once, and prints the page the last time that it is made.
func run(_ work: Work) throws {
    var library = MustacheLibrary()
    for name in ["row", "layout"] {
        let text = try String(contentsOfFile: "\(work.folder)/\(name).mustache", encoding: .utf8)
        try library.register(text, named: name)
    }
    var output = ""
    for _ in 0..<work.rounds {
        let rows: [[String: Any]] = work.places.map { place in
            [
                "name": place.name, "address": place.address, "value": place.value, "isLate": place.isLate,
                "cells": place.cells.map { ["text": $0] },
            ]
        }
        let page: [String: Any] = [
            "language": "vi", "title": Page.title, "note": Page.note, "rows": rows, "foot": Page.foot,
        ]
        guard let made = library.render(page, withTemplate: "layout") else { fatalError("the template isn't there") }
        output = made
    }
    FileHandle.standardOutput.write(Data(output.utf8))
}

guard let work = Work(CommandLine.arguments) else { fatalError("needs: FOLDER ROUNDS PLACES") }
try run(work)
