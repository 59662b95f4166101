namespace Digital40.GraphQL.Binding;

/// <summary>
/// What a mutation may throw on purpose: it becomes an item of <c>errors</c> in the payload that the mutation returns, whose other members are null then.
/// Exceptions that are not named so are unexpected, and are masked as everywhere.
/// </summary>
/// <typeparam name="T">
/// An exception, which is the error itself; or an error with a public constructor, or static methods <c>CreateErrorFrom</c>, that take one exception. It is of the
/// object type of its name, where <c>XException</c> may be <c>XError</c>.
/// </typeparam>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<T> : Attribute, IErrorType
    where T : class
{
    Type IErrorType.Type => typeof(T);
}
