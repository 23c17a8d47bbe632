extension DisclosureProtection {
    /// The most certificates that are renewed to show one count again.
    private static let mostRenewals = 8

    /// Shows complementary counts again that no certificate needs, or whose certificates can do without them; the
    /// dearest first.
    mutating func showNeedlesslyHidden() {
        var users = certificateUsers()
        let candidates = causes.keys.sorted {
            (-table.losses[Int($0)], $0) < (-table.losses[Int($1)], $1)
        }
        for quantity in candidates where canBeShown(Int(quantity)) {
            let needed = users[Int(quantity)].filter { uses(certificates[Int($0)], quantity) }
            guard needed.count <= DisclosureProtection.mostRenewals, renew(needed, without: quantity, &users)
            else { continue }
            search.publish(Int(quantity))
            causes[quantity] = nil
            certificates[Int(quantity)] = Certificate()
        }
    }

    /// For each count that is not small itself, the other withheld counts whose certificates change it.
    private func certificateUsers() -> [[Int32]] {
        var users = [[Int32]](repeating: [], count: table.values.count)
        for quantity in audited where needsCertificate(Int(quantity)) {
            enter(quantity, into: &users)
        }
        return users
    }

    private func enter(_ quantity: Int32, into users: inout [[Int32]]) {
        for witness in certificates[Int(quantity)].witnesses {
            for changed in witnesses[Int(witness)].quantities where changed != quantity && causes[changed] != nil {
                if users[Int(changed)].last != quantity { users[Int(changed)].append(quantity) }
            }
        }
    }

    private func uses(_ certificate: Certificate, _ quantity: Int32) -> Bool {
        certificate.witnesses.contains { witnesses[Int($0)].quantities.contains(quantity) }
    }

    /// A numerator stays hidden while its denominator is.
    private func canBeShown(_ quantity: Int) -> Bool {
        guard table.parts[quantity] == .numerator else { return true }
        let cell = table.cells[Int(table.owners[quantity])]
        return cell.denominator < 0 || search.standings[Int(cell.denominator)] != .hidden
    }

    /// Finds new certificates that leave a count alone; changes nothing unless all can be found.
    private mutating func renew(_ needed: [Int32], without quantity: Int32, _ users: inout [[Int32]]) -> Bool {
        let needed = needed.filter { needsCertificate(Int($0)) }
        guard !needed.isEmpty else { return true }
        let kept = needed.map { certificates[Int($0)] }
        search.barred = Int(quantity)
        defer { search.barred = -1 }
        for user in needed {
            certificates[Int(user)] = Certificate()
            certify(Int(user))
            guard isCertified(Int(user)) else {
                for (other, certificate) in zip(needed, kept) { certificates[Int(other)] = certificate }
                return false
            }
        }
        for user in needed { enter(user, into: &users) }
        return true
    }

    /// Whether a count is hidden in earnest: a complement is when its denominator is, the others when withheld.
    func needsCertificate(_ quantity: Int) -> Bool {
        guard table.parts[quantity] == .complement else { return search.standings[quantity] == .hidden }
        let cell = table.cells[Int(table.owners[quantity])]
        return search.standings[Int(cell.denominator)] == .hidden
    }
}
