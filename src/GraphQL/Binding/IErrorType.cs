namespace Digital40.GraphQL.Binding;

/// <summary>What <see cref="ErrorAttribute{T}"/> says, read without knowing its type argument.</summary>
internal interface IErrorType
{
    /// <summary>The exception, or the error that is made of exceptions.</summary>
    Type Type { get; }
}
