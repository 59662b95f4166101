using Digital40.Rules.Checking;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows what was proven of an edition, and a witness for what was not.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language; claims and witnesses are in English.</param>
internal sealed class CheckScreen(Terminal terminal, Phrasebook phrases)
{
    private const int MostWitnesses = 10;

    /// <summary>Shows it.</summary>
    public void Show(CheckReport report, FoundEdition found)
    {
        new EditionHeading(terminal, phrases).Show(found.Edition, report.Interpretation);
        terminal.Blank();
        terminal.Show(Table(report));
        foreach (var proof in report.Proofs.Where(proof => !proof.Passed))
        {
            Show(proof, found);
        }

        terminal.Blank();
        terminal.Show(Verdict(report));
    }

    private ScreenTable Table(CheckReport report)
    {
        var table = new ScreenTable(
            ScreenColumn.Code(phrases.Say(ScreenKeys.ColumnResult)),
            ScreenColumn.Code(phrases.Say(ScreenKeys.ColumnProof)),
            ScreenColumn.Number(phrases.Say(ScreenKeys.ColumnCases)),
            ScreenColumn.Text(phrases.Say(ScreenKeys.ColumnClaim)));
        foreach (var proof in report.Proofs)
        {
            table.Add(
                proof.Passed ? new ThaiText(phrases.Say(ScreenKeys.CheckHolds), Tones.Good) : new ThaiText(phrases.Say(ScreenKeys.CheckFails), Tones.Bad),
                new ThaiText(proof.Code),
                new ThaiText(Phrasebook.Number(proof.Cases)),
                new ThaiText(proof.Claim));
        }

        return table;
    }

    private void Show(Proof proof, FoundEdition found)
    {
        terminal.Blank();
        terminal.Show(new ThaiText(phrases.Say(ScreenKeys.CheckFailure, ("proof", proof.Code), ("count", proof.Failures.Count)), Tones.Bad));
        foreach (var witness in proof.Failures.Take(MostWitnesses))
        {
            terminal.Show(new ThaiText($"{found.PlaceOf(witness.Place)} {witness.Place.Path}"), indent: 2);
            terminal.Show(new ThaiText(witness.Message), indent: 4);
            foreach (var value in witness.Values)
            {
                terminal.Show(new ThaiText(value.ToString(), Tones.Quiet), indent: 6);
            }
        }

        if (proof.Failures.Count > MostWitnesses)
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.MoreInJson, ("count", proof.Failures.Count - MostWitnesses)), Tones.Quiet), indent: 2);
        }
    }

    private ThaiText Verdict(CheckReport report)
    {
        var failed = report.Proofs.Count(proof => !proof.Passed);
        return report.Passed
            ? new ThaiText(phrases.Say(ScreenKeys.CheckPassed, ("count", report.Proofs.Count)), Tones.Good)
            : new ThaiText(phrases.Say(ScreenKeys.CheckFailed, ("failed", failed), ("count", report.Proofs.Count)), Tones.Bad);
    }
}
