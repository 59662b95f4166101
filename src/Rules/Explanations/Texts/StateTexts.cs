using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Texts;

/// <summary>The phrases for how much has been reported.</summary>
internal static class StateTexts
{
    public static string Of(Reporting reporting) => reporting switch
    {
        Reporting.Reported => PhraseKeys.StateReported,
        Reporting.PartlyReported => PhraseKeys.StatePartlyReported,
        _ => PhraseKeys.StateNotReported,
    };
}
