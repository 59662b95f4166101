namespace Digital40.GraphQL.Binding.PayloadErrors;

/// <summary>How an exception becomes an error of a payload.</summary>
/// <param name="Exception">The type of the exception.</param>
/// <param name="Create">Makes the error.</param>
internal sealed record ErrorMapping(Type Exception, Func<Exception, object> Create);
