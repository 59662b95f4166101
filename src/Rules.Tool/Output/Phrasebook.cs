using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Output;

/// <summary>Says things in the reader's language.</summary>
/// <param name="language">The language.</param>
internal sealed class Phrasebook(Language language)
{
    private static readonly Wording Screens = ScreenWording.Load();

    /// <summary>One of the tool's own phrases: see <see cref="ScreenKeys"/>.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> values) => Of(Screens.Say(key, values));

    /// <summary>A wording of an edition.</summary>
    public string Of(LocalizedText text) => language == Language.Thai ? text.Th : text.En;

    /// <summary>An office's name; its code where it has none in any language.</summary>
    public string Name(Office office)
    {
        var (first, second) = language == Language.Thai ? (office.NameTh, office.NameEn) : (office.NameEn, office.NameTh);
        return first ?? second ?? office.Code;
    }

    /// <summary>How much has been reported.</summary>
    public string State(Reporting reporting, Rubric rubric) => Of(rubric.Wording.Say(reporting switch
    {
        Reporting.Reported => PhraseKeys.StateReported,
        Reporting.PartlyReported => PhraseKeys.StatePartlyReported,
        _ => PhraseKeys.StateNotReported,
    }));

    /// <summary>A number as people write it: no zeros at its end, at most two decimals.</summary>
    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
