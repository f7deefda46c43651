using System.Diagnostics.CodeAnalysis;

namespace Prospect.Kernel;

/// <summary>A value, or the <see cref="Kernel.Error"/> that stands instead of it.</summary>
public readonly struct Result<T> where T : notnull
{
    private readonly T? value;
    private readonly Error? error;

    private Result(T? value, Error? error) => (this.value, this.error) = (value, error);

    /// <summary>True where there is a value; a default <see cref="Result{T}"/> has neither and is a fault of the program.</summary>
    public bool Ok => error is null && value is not null;

    /// <summary>The value; asking a failed result for it is a fault of the program.</summary>
    public T Value => Ok ? value! : throw new InvalidOperationException($"No value: {error?.Code ?? "the result was never set"}.");

    /// <summary>The error; asking a good result for it is a fault of the program.</summary>
    public Error Error => error ?? throw new InvalidOperationException("No error: the result is good.");

    public bool TryGet([NotNullWhen(true)] out T? found, [NotNullWhen(false)] out Error? failed)
    {
        found = value;
        failed = Ok ? null : Error;
        return Ok;
    }

    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) where TNext : notnull
        => Ok ? next(value!) : Error;

    public Result<TNext> Map<TNext>(Func<T, TNext> next) where TNext : notnull
        => Ok ? next(value!) : Error;

    public static implicit operator Result<T>(T value) => new(value, null);
    public static implicit operator Result<T>(Error error) => new(default, error);
}
