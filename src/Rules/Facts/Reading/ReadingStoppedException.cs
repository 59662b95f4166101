namespace Digital40.Rules.Facts.Reading;

/// <summary>The rest is not looked at; why is among the problems already. It never leaves this folder.</summary>
internal sealed class ReadingStoppedException : Exception;
