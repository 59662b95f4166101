using Digital40.Rules.Rubrics;
using Digital40.RulesTests.Running;

namespace Digital40.RulesTests.Coverage;

/// <summary>
/// Every option of the register is named by a case. One that is not in force and says that it moves a score has a case in which, alone, it moves the
/// points; one that says that it does not moves none.
/// </summary>
internal static class RegisterCoverage
{
    public static IEnumerable<string> Missing(Edition edition, IReadOnlyList<Witness> witnesses) =>
        from entry in edition.Register.Entries
        from option in entry.Options
        let choice = $"{entry.Id}={option.Id}"
        let own = witnesses.Where(witness => witness.Case.Choices.Contains(choice)).ToList()
        let problem = Problem(entry, option, own, edition)
        where problem is not null
        select $"{problem} {choice}.";

    private static string? Problem(RegisterEntry entry, RegisterOption option, List<Witness> own, Edition edition)
    {
        if (own.Count == 0)
        {
            return "No case chooses";
        }

        var alone = own.Where(witness => witness.Case.Choices.Count == 1).ToList();
        return option == entry.InForce ? null
            : entry.Effect == RegisterEffect.Score ? (alone.Exists(witness => Moves(witness, edition)) ? null : "No case has its points moved by")
            : own.Exists(witness => Moves(witness, edition)) ? "A case has its points moved, against what the register says, by"
            : null;
    }

    private static bool Moves(Witness witness, Edition edition)
    {
        var (office, criterion) = (witness.Score.Assessment.Office.Code, witness.Score.Code);
        var inForce = Scorers.Of(edition.InForce).Score(witness.Sheet, office, witness.AsOf).Criterion(criterion);
        return inForce?.Points != witness.Score.Points;
    }
}
