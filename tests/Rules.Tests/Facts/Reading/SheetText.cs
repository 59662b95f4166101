using System.Globalization;
using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>Writes a sheet's content as lines that can be compared, without the lines that its facts stand in.</summary>
internal static class SheetText
{
    public static string Of(FactSheet sheet) => string.Join('\n', [
        sheet.Edition.ToString(CultureInfo.InvariantCulture), .. sheet.Offices.Select(office => office.ToString()), .. sheet.Facts.Select(Of)]);

    private static string Of(Fact fact)
    {
        var attributes = string.Join(';', fact.Attributes.Select(pair => $"{pair.Key}={pair.Value}"));
        var evidence = string.Join(' ', fact.Evidence.Select(piece => $"{piece.Url}#{piece.Status}:{piece.Channel}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{fact.GetType().Name} {fact.Id} {fact.Office} {fact.Indicator} {fact.Item} {fact.Date:yyyy-MM-dd} {fact.Month} [{attributes}] [{evidence}] {Rest(fact)}");
    }

    private static string Rest(Fact fact) => fact switch
    {
        Figure figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Value}/{figure.OutOf}"),
        Flag flag => flag.Done ? "done" : "not done",
        Judgement judgement => string.Create(CultureInfo.InvariantCulture, $"{judgement.Rater} {judgement.Points}"),
        _ => "",
    };
}
