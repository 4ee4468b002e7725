"""Making a trained network smaller, and measuring what that costs."""
