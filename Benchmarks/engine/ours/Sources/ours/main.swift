import Foundation
import Mustache

/// Binds the templates once, and prints the page the last time that it is made.
func run(_ work: Work) throws {
    let sources = try ["layout", "row"].map { name in
        TemplateSource(name: name, text: try String(contentsOfFile: "\(work.folder)/\(name).mustache", encoding: .utf8))
    }
    let cell: Shape = ["text": .text]
    let row: Shape = [
        "name": .text, "address": .text, "value": .text, "isLate": .flag, "cells": .list(cell),
    ]
    let page: Shape = [
        "language": .text, "title": .text, "note": .text, "rows": .list(row), "foot": .html,
    ]
    let template = try TemplateLibrary(sources: sources).bind("layout", to: [page]).get()
    var output: [UInt8] = []
    for _ in 0..<work.rounds {
        output.removeAll(keepingCapacity: true)
        let rows = work.places.map { place in
            Record(
                row,
                [
                    .text(place.name), .text(place.address), .text(place.value), .flag(place.isLate),
                    .list(place.cells.map { Record(cell, [.text($0)]) }),
                ])
        }
        let record = Record(
            page, [.text("vi"), .text(Page.title), .text(Page.note), .list(rows), .html(Array(Page.foot.utf8))])
        template.render([record], into: &output)
    }
    FileHandle.standardOutput.write(Data(output))
}

guard let work = Work(CommandLine.arguments) else { fatalError("needs: FOLDER ROUNDS PLACES") }
try run(work)
